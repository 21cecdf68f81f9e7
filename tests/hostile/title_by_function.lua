-- expect: TR010 no field "description" here
scenario { format = 1, id = "title_by_function", title = "x", caller = {}, description = function() end }
beat "a" { listen = true, next = "b" } beat "b" { ending = "c" }
