# A wording defines a word that the default one does not have.
# must say: locales/es/wordings/breast.ftl:4: -breast: it is not in wordings/default.ftl; add it there

-breast = pecho
