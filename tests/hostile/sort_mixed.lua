-- expect: TR002 table.sort cannot compare a string with a number
table.sort { 3, "a", {}, false }
