"""Leave (*permisjon*), day release (*frigang*) and interruption: Act §§ 20 and 33 to 36."""
