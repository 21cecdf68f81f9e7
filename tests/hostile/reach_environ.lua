-- expect: TR028 nothing here is called "os"
local secret = os.getenv("HOME")
