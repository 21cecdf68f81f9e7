-- expect: TR002 "os" has no value here, so it has no fields
_ENV = { scenario = scenario, beat = beat }
scenario { format = 1, id = "env_replaced", title = "x", caller = {} } os.exit()
