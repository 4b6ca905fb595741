/* Laid under a program with LD_PRELOAD: every n-th write to a file below a folder fails with EIO.
 *
 * FAILING_BELOW names the folder, FAILING_EVERY is n. Writes, truncations and syncs count alike.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long writes;

static int fails(int file) {
    const char *below = getenv("FAILING_BELOW"), *every = getenv("FAILING_EVERY");
    char name[64], path[4096];
    if (below == NULL || every == NULL) return 0;
    snprintf(name, sizeof name, "/proc/self/fd/%d", file);
    ssize_t length = readlink(name, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    if (strncmp(path, below, strlen(below)) != 0) return 0;
    if (__sync_add_and_fetch(&writes, 1) % atol(every) != 0) return 0;
    errno = EIO;
    return 1;
}

#define LAID_OVER(result, name, parameters, arguments, file)                                              \
    result name parameters {                                                                              \
        static result(*really) parameters;                                                                \
        if (really == NULL) really = (result(*) parameters)dlsym(RTLD_NEXT, #name);                        \
        return fails(file) ? -1 : really arguments;                                                       \
    }

LAID_OVER(ssize_t, write, (int file, const void *data, size_t size), (file, data, size), file)
LAID_OVER(ssize_t, pwrite, (int file, const void *data, size_t size, off_t at), (file, data, size, at), file)
LAID_OVER(ssize_t, pwrite64, (int file, const void *data, size_t size, off64_t at), (file, data, size, at), file)
LAID_OVER(int, ftruncate, (int file, off_t size), (file, size), file)
LAID_OVER(int, ftruncate64, (int file, off64_t size), (file, size), file)
LAID_OVER(int, fsync, (int file), (file), file)
LAID_OVER(int, fdatasync, (int file), (file), file)
