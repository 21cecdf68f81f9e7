-- expect: TR018 the scenario has no beat
scenario { format = 1, id = "title_languages", title = { en = {}, xx = "x", [1] = "y", ["zh-Hans"] = function() end }, caller = {} }
