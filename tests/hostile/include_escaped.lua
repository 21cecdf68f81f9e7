-- expect: TR007 there is no file "%2e%2e/secret.lua" to include
include("%2e%2e/secret")
