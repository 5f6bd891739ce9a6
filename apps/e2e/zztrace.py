import json,sys
ev=json.load(open(sys.argv[1]))["traceEvents"]
nav=[e for e in ev if e["name"]=="navigationStart" and e.get("args",{}).get("data",{}).get("documentLoaderURL","").endswith("/sector")]
n=nav[-1]; t0=n["ts"]; pid,tid=n["pid"],n["tid"]
main=[e for e in ev if e["pid"]==pid and e["tid"]==tid and e["ph"]=="X" and e["ts"]>=t0-20000]
names={}
for e in sorted(main,key=lambda e:e["ts"]):
    d=e.get("dur",0)/1000
    if d>=3 and e["name"] not in("RunTask","ThreadControllerImpl::RunTask"):
        a=e.get("args",{}); info=a.get("data",a)
        s=str(info.get("url") or info.get("functionName") or info.get("type") or info.get("styleSheetUrl") or "")[-50:] if isinstance(info,dict) else ""
        print(f'{(e["ts"]-t0)/1000:7.1f} {d:6.1f} {e["name"]} {s}')
for e in ev:
    if e["pid"]==pid and e["name"] in("firstPaint","firstContentfulPaint","largestContentfulPaint::Candidate","CommitLoad","ResourceSendRequest","ResourceFinish"):
        if e["ts"]>=t0: print("  *",f'{(e["ts"]-t0)/1000:7.1f}',e["name"],str(e.get("args",{}).get("data",{}).get("url",""))[-60:])
