-- expect: TR002 there is no function ":gsub" for this
return (("a"):rep(4000)):gsub("a*b", "")
