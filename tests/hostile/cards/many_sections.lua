-- expect: TR027 more than 8 sections
scorecard { format = 1, id = "many_sections", title = "T", sections = { table.unpack((function() local t = {} for i = 1, 200 do t[i] = { "s" .. i } end return t end)()) } }
rule "r" { section = "a", kind = "silence", points = 1, title = "T" }
