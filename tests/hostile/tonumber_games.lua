-- expect: TR008 the file has no scenario { … }
assert(tonumber("1e5") == nil and tonumber("0x10") == nil and tonumber("nan") == nil and tonumber("inf") == nil)
assert(tonumber("9223372036854775808") == nil and tonumber("z", 36) == 35)
