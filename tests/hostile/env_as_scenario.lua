-- expect: TR010
scenario(_ENV)
