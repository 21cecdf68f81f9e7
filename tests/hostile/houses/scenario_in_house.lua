-- expect: TR028 nothing here is called "scenario"
scenario { format = 1, id = "scenario_in_house" }
