-- expect: TR024 the text has control characters or is not UTF-8
scorecard { format = 1, id = "title_control", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = 1, title = "\27]0;x\7" }
