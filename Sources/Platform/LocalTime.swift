#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The seconds since 1970 in UTC.
package func currentSeconds() -> Int {
  time(nil)
}

/// How far the clock on the wall is ahead of UTC at an instant, in minutes.
///
/// By the C library and not by Foundation: `TimeZone` knows its rules only with the full
/// Foundation, which costs 2.6 ms of each start.
package func localOffsetMinutes(atSecond seconds: Int) -> Int {
  var seconds = time_t(seconds)
  var local = unsafe tm()
  tzset()
  guard unsafe localtime_r(&seconds, &local) != nil else { return 0 }
  return unsafe local.tm_gmtoff / 60
}
