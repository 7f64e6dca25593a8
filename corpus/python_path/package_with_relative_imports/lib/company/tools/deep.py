from __future__ import absolute_import
from .. import zed as up
from ..one import two
x = two.__name__
