"""Many machines: photos are searched and covered by the workers of a Dask scheduler. Only this room imports Dask."""
