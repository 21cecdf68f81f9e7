-- expect: TR002 there is no function ":find" for this
return (("a"):rep(300)):find(".-.-.-b")
