# The body word in all of the Urdu texts. It means breast and chest alike, so no other wording is needed.

-body = چھاتی
