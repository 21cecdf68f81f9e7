-- expect: TR028 nothing here is called "package"
package.loadlib("/lib/libc.so.6", "system")
