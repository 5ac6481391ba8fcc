# The body word in all of the Arabic texts. No other wording is needed: «الصدر» is a matter of register, not of identity.

-body = الثدي
