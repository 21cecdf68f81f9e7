-- expect: TR008 the file has no scenario { … }
for i = 1, "2.5" do end
