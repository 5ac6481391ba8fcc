# A character that turns the text around it, in the word that goes into the texts.
# must say: locales/es/wordings/default.ftl:4: -body: delete the character U+200F; one text is one line, without marks

-body = pecho\u{200F}
