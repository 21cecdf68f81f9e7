-- expect: TR040 ")" does not belong here
scorecard { format = 1, id = "applies_injection", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "silence", points = 1, title = "T", applies = "rings > 3) or (os.exit()" }
