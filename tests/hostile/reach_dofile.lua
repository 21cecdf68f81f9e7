-- expect: TR028 nothing here is called "dofile"
dofile("/etc/passwd")
