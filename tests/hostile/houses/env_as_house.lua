-- expect: TR010 no field "assert" here
house(_ENV)
