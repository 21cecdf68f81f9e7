-- expect: TR001 a character that cannot stand here
scenario { id = “parser_curly_quotes” }
