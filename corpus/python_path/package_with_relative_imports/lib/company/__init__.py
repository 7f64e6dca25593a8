__all__ = ['one', 'zed']
zed = __path__, __package__
hidden = 1
