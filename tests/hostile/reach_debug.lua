-- expect: TR028 nothing here is called "debug"
debug.getregistry()
