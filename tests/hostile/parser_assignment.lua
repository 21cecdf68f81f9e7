-- expect: TR001 syntax error near '='
f() = 1
