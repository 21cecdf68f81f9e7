-- expect: TR001 '}' expected
scenario { format = 1, id = "parser_unfinished"
