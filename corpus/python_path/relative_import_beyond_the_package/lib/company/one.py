from ... import two
