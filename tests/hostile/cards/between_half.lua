-- expect: TR060 a rule of kind between needs what begins its time
scorecard { format = 1, id = "between_half", title = "T", sections = { { "a" } } }
rule "r" { section = "a", kind = "between", limit = "9 s", any = { "greet" }, points = 1, title = "T" }
