# Makes the golden values beside this file: Rscript golden.R, run in this folder.
# Needs r-base-core, r-cran-survival, r-cran-metafor, r-cran-psych and r-cran-jsonlite (Debian). Nothing here is shipped or run by the tests,
# which read the JSON alone. Each value comes from R's own function where there is one, else from the published formula written
# independently of our code.
library(jsonlite)
library(survival)
library(metafor)

save <- function(name, value) {
  write(toJSON(value, digits = 17, auto_unbox = TRUE, pretty = TRUE, na = "null", dataframe = "rows"), paste0(name, ".json"))
}
rows <- function(...) do.call(rbind, lapply(list(...), as.data.frame))

# W: stats::prop.test without continuity correction is Wilson's score interval.
cases <- data.frame(k = c(4, 9, 27, 90, 450, 5, 0, 1, 326, 12000), n = c(5, 10, 30, 100, 500, 5, 7, 40, 402, 100000))
wilson <- lapply(seq_len(nrow(cases)), function(i) {
  lapply(c(0.95, 0.998), function(level) {
    ci <- suppressWarnings(prop.test(cases$k[i], cases$n[i], conf.level = level, correct = FALSE))$conf.int
    list(k = cases$k[i], n = cases$n[i], confidence = level, low = ci[1], high = ci[2])
  })
})
save("wilson", unlist(wilson, recursive = FALSE))

# Q: ranks by walking the binomial distribution, the definition itself.
ranks <- list()
for (n in c(5, 6, 10, 20, 35, 36, 100, 402, 5000)) for (p in c(0.5, 0.9)) {
  fails_low <- sapply(1:n, function(l) sum(dbinom(0:(l - 1), n, p)))
  fails_high <- sapply(1:n, function(u) sum(dbinom(u:n, n, p)))
  low <- which(fails_low <= 0.025)
  high <- which(fails_high <= 0.025)
  ranks[[length(ranks) + 1]] <- list(n = n, p = p,
    lower = if (length(low)) max(low) else NA, upper = if (length(high)) min(high) else NA)
}
save("quantile", ranks)

# t: stats::t.test on R's own data sets.
means <- lapply(list(sleep$extra, women$weight, c(1, 2), precip, mtcars$mpg), function(x) {
  ci <- t.test(x)$conf.int
  list(n = length(x), sum = sum(x), sumOfSquares = sum(x^2), low = ci[1], high = ci[2],
    mu = mean(x) + sd(x) / 3,
    pLess = t.test(x, mu = mean(x) + sd(x) / 3, alternative = "less")$p.value,
    pGreater = t.test(x, mu = mean(x) + sd(x) / 3, alternative = "greater")$p.value)
})
save("mean", means)

# t where values are skewed: Hall 1992 with quantiles of t (Zhou and Dinh 2005), from the values themselves, and beside it the
# percentile-t bootstrap, which it approximates.
hall <- function(x, q) {
  n <- length(x)
  g <- mean((x - mean(x))^3) / mean((x - mean(x))^2)^1.5
  z <- 1 + g * (q / sqrt(n) - g / (6 * n))
  mean(x) - sd(x) * 3 / g * (sign(z) * abs(z)^(1 / 3) - 1)
}
set.seed(1)
skewed <- lapply(list(rivers, islands, precip, quakes$stations, -airquality$Wind, c(1, 1, 1, 2, 9)), function(x) {
  n <- length(x)
  q <- qt(0.975, n - 1)
  resampled <- replicate(20000, {
    y <- sample(x, n, replace = TRUE)
    if (sd(y) > 0) (mean(y) - mean(x)) / (sd(y) / sqrt(n)) else NA
  })
  bootstrap <- mean(x) - quantile(resampled, c(0.975, 0.025), na.rm = TRUE) * sd(x) / sqrt(n)
  list(n = n, sum = sum(x), sumOfSquares = sum(x^2), sumOfCubes = sum(x^3),
    skewness = mean((x - mean(x))^3) / mean((x - mean(x))^2)^1.5,
    low = hall(x, q), high = hall(x, -q), bootstrapLow = bootstrap[[1]], bootstrapHigh = bootstrap[[2]])
})
save("skewed-mean", skewed)

# P: stats::poisson.test is Garwood's exact interval.
rates <- lapply(list(c(0, 1), c(1, 2), c(3, 12.5), c(17, 400), c(100, 1000), c(2500, 120000)), function(c) {
  test <- poisson.test(c[1], c[2])
  target <- 0.7 * c[1] / c[2] + 0.1 / c[2]
  list(events = c[1], exposure = c[2], low = test$conf.int[1], high = test$conf.int[2], target = target,
    pGreater = poisson.test(c[1], c[2], r = target, alternative = "greater")$p.value,
    pLess = poisson.test(c[1], c[2], r = target, alternative = "less")$p.value)
})
save("poisson", rates)

# Exact binomial tails: stats::binom.test.
binomial <- lapply(list(c(70, 98, 0.95), c(0, 20, 0.1), c(20, 20, 0.9), c(326, 402, 0.8), c(9000, 10000, 0.91)), function(c) {
  list(k = c[1], n = c[2], target = c[3],
    pLess = binom.test(c[1], c[2], c[3], alternative = "less")$p.value,
    pGreater = binom.test(c[1], c[2], c[3], alternative = "greater")$p.value)
})
save("binomial", binomial)

# V: the population variance of the answers coded -1, 0, 1.
nps <- lapply(list(c(15, 9, 6), c(50, 30, 20), c(200, 120, 80), c(3, 10, 40)), function(c) {
  x <- rep(c(1, 0, -1), c)
  se <- sqrt(mean((x - mean(x))^2) / length(x))
  list(promoters = c[1], passives = c[2], detractors = c[3], low = mean(x) - qnorm(0.975) * se, high = mean(x) + qnorm(0.975) * se)
})
save("nps", nps)

# K: survival::survfit on the ovarian and lung data, ages in whole months, log-log intervals.
curve <- function(months, status) {
  fit <- survfit(Surv(months, status) ~ 1, conf.type = "log-log")
  at <- fit$n.event > 0 & fit$surv > 0
  list(n = length(months),
    ages = data.frame(age = fit$time, lost = fit$n.event, censored = fit$n.censor),
    steps = data.frame(age = fit$time, value = fit$surv, low = fit$lower, high = fit$upper, n = fit$n.risk)[fit$surv > 0 & fit$surv < 1, ])
}
save("survival", list(
  curve(floor(ovarian$futime / 30.4375), ovarian$fustat),
  curve(floor(lung$time / 30.4375), lung$status - 1)))

# Delta method for ln(A/B), each sum compound Poisson: checked against the definition on draws that are written out.
set.seed(1)
spend <- round(rgamma(40, 2, 0.01))
orders <- rpois(55, 3)
R <- sum(spend) / sum(orders)
se <- sqrt(sum(spend^2) / sum(spend)^2 + sum(orders^2) / sum(orders)^2)
save("ratio", list(
  numerator = list(n = 40, sum = sum(spend), sumOfSquares = sum(spend^2)),
  denominator = list(n = 55, sum = sum(orders), sumOfSquares = sum(orders^2)),
  low = exp(log(R) - qnorm(0.975) * se), high = exp(log(R) + qnorm(0.975) * se)))

# E and spread: metafor's DL and PM with the Q-profile interval; shrinkage by its blup(), weights of the same fits.
set.seed(2)
values <- round(rnorm(12, 4, 0.3), 3)
variances <- round(runif(12, 0.005, 0.09), 4)
dl <- rma(values, variances, method = "DL")
pm <- rma(values, variances, method = "PM", control = list(tol = 1e-14, maxiter = 1000))
profile <- confint(pm, control = list(tol = 1e-12))$random
save("between-units", list(
  units = data.frame(value = values, variance = variances),
  dersimonianLaird = dl$tau2, mean = as.numeric(dl$beta), shrunken = as.numeric(blup(dl)$pred),
  pauleMandel = sqrt(pm$tau2), low = profile["tau", "ci.lb"], high = profile["tau", "ci.ub"], q = dl$QE, qP = dl$QEp))

# E for shares: Kleinman 1973 by its own notation, with weights w = n.
set.seed(3)
n <- sample(20:200, 15)
k <- rbinom(15, n, rbeta(15, 40, 10))
w <- sum(n); p <- sum(k) / w; phat <- k / n
S <- sum(n * (phat - p)^2)
gamma <- (S - p * (1 - p) * sum((n / n) * (1 - n / w))) / (p * (1 - p) * (sum(n * (1 - n / w)) - sum((n / n) * (1 - n / w))))
M <- 1 / gamma - 1
save("beta-binomial", list(units = data.frame(k = k, n = n), alpha = p * M, beta = (1 - p) * M, shrunken = (k + p * M) / (n + M)))

# F: Spiegelhalter 2005 as FunnelPlotR does it: winsorised z, phi, additive tau by DerSimonian and Laird.
phi_funnel <- function(k, n) {
  target <- sum(k) / sum(n)
  y <- asin(sqrt(k / n)); s <- 1 / (2 * sqrt(n))
  z <- (y - asin(sqrt(target))) / s
  q <- quantile(z, c(0.1, 0.9))
  wz <- pmin(pmax(z, q[1]), q[2])
  I <- length(z)
  phi <- sum(wz^2) / I
  tau <- if (I * phi < I - 1) 0 else sqrt(max(0, (I * phi - (I - 1)) / (sum(1 / s^2) - sum(1 / s^4) / sum(1 / s^2))))
  half <- qnorm(0.999) * sqrt(s^2 + tau^2)
  list(units = data.frame(k = k, n = n), centre = target, overdispersion = phi, tau = tau,
    z = (y - asin(sqrt(target))) / sqrt(s^2 + tau^2),
    low998 = sin(pmax(0, asin(sqrt(target)) - half))^2, high998 = sin(pmin(pi / 2, asin(sqrt(target)) + half))^2)
}
set.seed(4)
equal <- rbinom(22, 300, 0.85)
spread <- rbinom(22, sample(80:600, 22) -> sizes, rbeta(22, 60, 12))
save("funnel", list(phi_funnel(equal, rep(300, 22)), phi_funnel(spread, sizes)))

# X: the steps of NHSRplotthedots' ptd_spc_standard on base R's Nile, first twelve points, and on a series with a jump.
xmr <- function(y) {
  base <- head(y, 12)
  mr <- abs(diff(base)); amr <- mean(mr)
  amr2 <- mean(mr[mr < 3.267 * amr])
  list(values = y, centre = mean(base), lower = mean(base) - 2.66 * amr2, upper = mean(base) + 2.66 * amr2, movingRange = amr2)
}
save("xmr", list(xmr(as.numeric(Nile)[1:30]), xmr(c(10, 11, 10, 9, 11, 10, 60, 61, 60, 59, 61, 60, 61)), xmr(as.numeric(LakeHuron)[1:8])))

# L: Laney 2002.
set.seed(5)
ln <- sample(8000:30000, 18); lk <- rbinom(18, ln, plogis(rnorm(18, 2, 0.08)))
b <- 1:12
pbar <- sum(lk[b]) / sum(ln[b]); sp <- sqrt(pbar * (1 - pbar) / ln)
sz <- mean(abs(diff(((lk / ln - pbar) / sp)[b]))) / 1.128
save("laney", list(points = data.frame(k = lk, n = ln), centre = pbar, sigmaZ = sz,
  lower = pbar - 3 * sp * sz, upper = pbar + 3 * sp * sz))

# B: stats::p.adjust, on the fifteen p-values of Benjamini and Hochberg's own example (table 1) and on ties.
bh <- c(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1)
ties <- c(0.2, 0.01, 0.01, 0.9, 0.04, 0.04, 1)
save("benjamini-hochberg", list(list(p = bh, adjusted = p.adjust(bh, "BH")), list(p = ties, adjusted = p.adjust(ties, "BH"))))

# Distributions we lean on, far into the tails.
save("distributions", list(
  z = lapply(c(0.5, 0.8, 0.95, 0.99, 0.998), function(c) list(confidence = c, z = qnorm(0.5 + c / 2))),
  upper = lapply(c(0, 1, 1.96, 3.09, 6, 10, -2), function(z) list(z = z, p = pnorm(z, lower.tail = FALSE))),
  t = lapply(c(1, 2, 5, 19, 100, 5000), function(df) list(df = df, quantile = qt(0.975, df), tail = pt(-3.5, df))),
  chisquare = lapply(c(1, 2, 7, 42, 500, 20000), function(df) list(df = df, low = qchisq(0.025, df), high = qchisq(0.975, df)))))

# Tails of counts, small and large: where libraries switch method they go wrong unseen.
tails <- list()
for (mean in c(0.5, 3, 40, 99, 101, 400, 5000, 60000)) for (z in c(-6, -3, -1, 0, 1, 3, 6)) {
  k <- max(0, round(mean + z * sqrt(mean)))
  tails[[length(tails) + 1]] <- list(mean = mean, k = k, atMost = ppois(k, mean), atLeast = ppois(k - 1, mean, lower.tail = FALSE))
}
save("count-tails", tails)

# K: survival::survdiff, the log-rank test, on two groups each; ages in whole months.
two_groups <- function(months, status, group) {
  cohort <- function(of) {
    fit <- survfit(Surv(months[of], status[of]) ~ 1)
    list(n = sum(of), ages = data.frame(age = fit$time, lost = fit$n.event, censored = fit$n.censor))
  }
  test <- survdiff(Surv(months, status) ~ group)
  list(first = cohort(group == 1), second = cohort(group == 2), observed = test$obs[1], expected = test$exp[1],
    chiSquared = test$chisq, p = pchisq(test$chisq, 1, lower.tail = FALSE))
}
save("log-rank", list(
  two_groups(floor(lung$time / 30.4375), lung$status - 1, lung$sex),
  two_groups(floor(ovarian$futime / 30.4375), ovarian$fustat, ovarian$rx)))

# D for means: stats::t.test, unequal variances.
sums <- function(x) list(n = length(x), sum = sum(x), sumOfSquares = sum(x^2))
welch <- function(x, y) {
  test <- t.test(x, y)
  list(first = sums(x), second = sums(y), value = mean(x) - mean(y), low = test$conf.int[1], high = test$conf.int[2],
    p = test$p.value, degreesOfFreedom = as.numeric(test$parameter))
}
save("welch", list(
  welch(sleep$extra[sleep$group == 1], sleep$extra[sleep$group == 2]),
  welch(mtcars$mpg[mtcars$am == 1], mtcars$mpg[mtcars$am == 0]),
  welch(ToothGrowth$len[ToothGrowth$supp == "OJ"], ToothGrowth$len[ToothGrowth$supp == "VC"])))

# M: the expected successes are those of a logistic regression on the cell alone, which fits each cell's share.
set.seed(6)
mix <- expand.grid(unit = c("a", "b", "c", "d"), cell = c("phone-billing", "phone-fault", "mail-billing", "mail-fault"), stringsAsFactors = FALSE)
mix$n <- sample(15:120, nrow(mix)); mix$k <- rbinom(nrow(mix), mix$n, c(0.9, 0.7, 0.8, 0.5)[as.integer(factor(mix$cell))])
fit <- glm(cbind(k, n - k) ~ cell, stats::binomial, mix, control = list(epsilon = 1e-14, maxit = 100))
expected <- tapply(mix$n * fitted(fit), mix$unit, sum)
got <- tapply(mix$k, mix$unit, sum)
save("case-mix", list(cells = mix, units = data.frame(unit = names(got), k = as.numeric(got), expected = as.numeric(expected),
  adjusted = as.numeric(got / expected * sum(mix$k) / sum(mix$n)))))

# G: alpha from its definition, mean squared difference of pairs within units over that of all pairs, pair by pair; kappa from psych.
alpha <- function(units, d2) {
  units <- Filter(function(u) length(u) >= 2, units)
  v <- unlist(units)
  within <- sum(sapply(units, function(u) sum(outer(u, u, Vectorize(d2))) / (length(u) - 1))) / length(v)
  all <- sum(outer(v, v, Vectorize(d2))) / (length(v) * (length(v) - 1))
  1 - within / all
}
set.seed(7)
truth <- sample(1:5, 40, TRUE)
units <- lapply(truth, function(t) pmin(5, pmax(1, t + sample(c(-1, 0, 0, 0, 1), sample(1:4, 1), TRUE))))
pool <- unlist(Filter(function(u) length(u) >= 2, units))
ordinal <- function(a, b) { lo <- min(a, b); hi <- max(a, b); g <- sapply(lo:hi, function(g) sum(pool == g)); if (lo == hi) 0 else (sum(g) - (g[1] + g[length(g)]) / 2)^2 }
kappas <- lapply(list(matrix(c(20, 5, 1, 4, 30, 6, 2, 3, 29), 3), matrix(c(88, 14, 18, 10, 40, 10, 2, 6, 12), 3)), function(m) {
  list(table = m, none = psych::cohen.kappa(m)$kappa, quadratic = psych::cohen.kappa(m)$weighted.kappa,
    linear = psych::cohen.kappa(m, w = 1 - abs(outer(1:3, 1:3, "-")) / 2)$weighted.kappa)
})
save("agreement", list(units = lapply(units, I),
  nominal = alpha(units, function(a, b) as.numeric(a != b)), ordinal = alpha(units, ordinal),
  interval = alpha(units, function(a, b) (a - b)^2), ratio = alpha(units, function(a, b) ((a - b) / (a + b))^2),
  kappas = kappas))

# C: stats::chisq.test of homogeneity.
asked <- data.frame(key = c("phone", "email", "chat"), n = c(400, 250, 90), k = c(60, 61, 9))
test <- chisq.test(cbind(asked$k, asked$n - asked$k), correct = FALSE)
save("response-bias", list(categories = asked, chiSquared = as.numeric(test$statistic), degreesOfFreedom = as.numeric(test$parameter), p = test$p.value))

# T: stats::decompose, an even cycle of months and an odd one of weekdays.
season <- function(x, cycle) {
  fit <- decompose(ts(x, frequency = cycle))
  list(values = as.numeric(x), cycle = cycle, figures = fit$figure, adjusted = as.numeric(x - fit$seasonal))
}
set.seed(8)
save("seasonality", list(season(as.numeric(nottem)[1:48], 12), season(as.numeric(AirPassengers)[1:36], 12),
  season(round(100 + 10 * sin(2 * pi * (1:28) / 7) + rnorm(28), 3), 7)))

# P: the u chart and Laney's u'.
set.seed(9)
exposure <- sample(2000:9000, 16); events <- rpois(16, exposure * 0.02 * rgamma(16, 50, 50))
ubar <- sum(events[b]) / sum(exposure[b]); su <- sqrt(ubar / exposure)
uz <- mean(abs(diff(((events / exposure - ubar) / su)[b]))) / 1.128
save("laney-rate", list(points = data.frame(events = events, exposure = exposure), centre = ubar, sigmaZ = uz,
  lower = pmax(0, ubar - 3 * su * uz), upper = ubar + 3 * su * uz, upperByChance = ubar + 3 * su))

# Chains: cor.test's asymptotic p; the interval of Bonett and Wright (2000) written out.
rank <- function(x, y) {
  test <- suppressWarnings(cor.test(x, y, method = "spearman", exact = FALSE))
  r <- as.numeric(test$estimate); n <- length(x); h <- qnorm(0.975) * sqrt((1 + r^2 / 2) / (n - 3))
  list(x = x, y = y, rho = r, p = test$p.value, low = tanh(atanh(r) - h), high = tanh(atanh(r) + h))
}
save("rank-correlation", list(
  rank(mtcars$mpg, mtcars$wt), rank(mtcars$cyl, mtcars$gear), rank(as.numeric(head(women$height, 9)), c(3, 1, 2, 5, 4, 9, 7, 8, 6)),
  rank(airquality$Temp[1:40], airquality$Wind[1:40]), rank(swiss$Education, swiss$Catholic)))
