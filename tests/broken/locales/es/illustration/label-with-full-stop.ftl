# A label of a picture ends like a sentence.
# must say: locales/es/illustration.ftl:8: illustration-form-c.thumb: a label has no full stop; take it away

# en: 9590ea8f
illustration-form-c =
    .title = La mano como una C
    .alt = Pon el pulgar arriba y los dedos abajo.
    .thumb = Aquí va el pulgar.
