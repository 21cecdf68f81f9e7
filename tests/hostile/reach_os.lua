-- expect: TR028 nothing here is called "os"
if os and os.execute then os.execute("true") end
