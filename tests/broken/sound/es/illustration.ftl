# en: 9590ea8f
illustration-form-c =
    .title = La mano como una C
    .alt = Pon el pulgar arriba y los dedos abajo.
    .thumb = Aquí va el pulgar
