-- expect: TR011 the file has to return a table of lines
return L"title"
