-- expect: TR018 the field title is missing
assert(tostring({}) == tostring({}) and tostring(beat) == "function")
scenario { format = 1, id = tostring({}) }
