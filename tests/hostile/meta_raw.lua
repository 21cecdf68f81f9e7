-- expect: TR028 nothing here is called "rawset"
rawset(string, "rep", nil) rawset(L"x", 1, {})
