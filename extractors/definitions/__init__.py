"""Short forms that a text defines itself ("sau đây gọi tắt là …") and words that point back ("Kế hoạch này")."""
