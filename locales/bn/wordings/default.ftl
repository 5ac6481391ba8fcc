# The body word in all of the Bengali texts. "বুক" (chest, the everyday word) is a matter of register and not of identity, and
# "বুকে ব্যথা" would read as heart pain, so the texts say "স্তন" and no other wording is needed.

-body = { $case ->
    [genitive] স্তনের
    [locative] স্তনে
   *[nominative] স্তন
}
