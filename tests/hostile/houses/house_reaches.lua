-- expect: TR028 nothing here is called "os"
house { format = 1, id = "house_reaches", name = os.getenv("HOME"), desk = "D" }
