"""The two constants of api.thrift that the loader reads."""

AURORA_EXECUTOR_NAME = 'AuroraExecutor'
GOOD_IDENTIFIER_PATTERN_PYTHON = r'^[\w\-\.]+$'
DEFAULT_ENVIRONMENT = 'devel'  # until 0.5.0
