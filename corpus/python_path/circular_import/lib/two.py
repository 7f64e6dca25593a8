from one import name
