-- expect: TR002 safe txet 
error("safe \u{202E}txet\u{2066} \u{200B}\u{FEFF}")
