# A digit is typed in the word that goes into the texts.
# must say: locales/es/wordings/default.ftl:4: -body: a digit is typed; numbers are variables

-body = 2 pechos
