-- expect: TR001
scenario { format = 1, id = "line_break_games
", title = "x" }
