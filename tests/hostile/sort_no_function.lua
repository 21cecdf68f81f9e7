-- expect: TR002 value 2 that sort was given is a text; it needs a function
table.sort({ 2, 1 }, "down")
