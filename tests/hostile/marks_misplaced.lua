-- expect: TR011
scenario { format = 1, id = L"id", title = on {}, caller = digits { 8 }, facts = { a = L"x", b = fact "a" },
  slip = { L"x", pick { 1 } }, length = number { 1, 2 }, scorecard = { fact "x" } }
beat "a" { caller = fact "a", next = L"b", expects = L"x", on { L"x", on {}, digits { 1 } } }
