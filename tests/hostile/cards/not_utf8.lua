-- expect: TR004 the file is not UTF-8
scorecard { format = 1, id = "not_utf8", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = 5, title = "ÿþ" }
