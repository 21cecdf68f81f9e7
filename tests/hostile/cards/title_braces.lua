-- expect: TR022 these braces stand for nothing
scorecard { format = 1, id = "title_braces", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = 1, title = ("{limit}"):rep(280) .. "{secret}" }
