# The body word in all of the Hindi texts. «छाती» (chest) is a matter of register and not of identity, so no other wording is needed.

-body = स्तन
