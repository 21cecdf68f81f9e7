-- expect: TR018 rule "r" has no table
scorecard { format = 1, id = "rule_without_table", title = "T", sections = { { "a" } } }
rule "r"
